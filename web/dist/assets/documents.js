import{a as e,i as t,l as n,n as r,r as i,t as a}from"./manifest.js";var o={"core.Unit":`{ id name }`,"core.User":`{ id fullName }`,"core.Assignment":`{ id task { id number title } unit { id name } }`,"core.Task":`{ id number title }`,"core.Plan":`{ id title }`,"core.Period":`{ id label }`,"core.Record":`{ id title module kind of }`};function s(e,t){if(t.type===`FILE`&&!t.list)return`${t.name} { id name mediaType size url }`;if(t.type!==`REFERENCE`||t.list)return t.name;let n=i(e,t);return n?`${t.name} { id ${n.title} }`:`${t.name} ${o[t.ref??``]??`{ id }`}`}var c=(e,t)=>{let r=new Set([...t.columns??[],t.title,...t.states?[t.states.field]:[]]);return n(t).filter(e=>r.has(e.name)).map(t=>s(e,t)).join(` `)};function l(e){if(!e.orderBy)return``;let t=e.orderBy.startsWith(`-`),n=t?e.orderBy.slice(1):e.orderBy;return`, orderBy: [{ field: ${a(n)}, direction: ${t?`DESC`:`ASC`} }]`}var u=(e,n)=>`
  query Records($first: Int!, $after: String, $where: ${t(e,n.name)}Where) {
    ${e.name} {
      ${n.plural}(first: $first, after: $after, where: $where${l(n)}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id version createdAt unit { id name } ${c(e,n)} }
      }
    }
  }`,d=e=>n(e).filter(e=>e.type!==`JSON`),f=(e,n)=>`
  query Records($first: Int!, $after: String, $where: ${t(e,n.name)}Where) {
    ${e.name} {
      ${n.plural}(first: $first, after: $after, where: $where${l(n)}) {
        pageInfo { hasNextPage endCursor }
        nodes { id createdAt unit { id name } ${d(n).map(t=>s(e,t)).join(` `)} }
      }
    }
  }`,p={"core.Unit":`name`,"core.User":`fullName`,"core.Assignment":`task.title`,"core.Period":`label`};function m(e,t){if(t.type!==`REFERENCE`)return t.name;let n=i(e,t);if(n)return`${t.name}.${n.title}`;let r=o[t.ref??``];return`${t.name}.${r?p[t.ref??``]??`title`:`id`}`}var h=(e,t)=>`
  query Record($id: ID!) {
    ${e.name} {
      ${r(t.name)}(id: $id) {
        id version createdAt updatedAt unit { id name } createdBy { id fullName } updatedBy { id fullName }
        ${t.tied?`assignment { id task { id number title } unit { id name } }`:``}
        ${n(t).map(t=>s(e,t)).join(`
        `)}
      }
    }
  }`;function g(n,i,a){let o=t(n,e(a)+i.name);return`mutation Change($input: ${o}Input!) { done: ${r(o)}(input: $input) { ${a===`delete`?`id`:`record: ${r(i.name)} { id version }`} } }`}function _(n,i){let a=t(n,e(i.name)+(i.on??``)),o=n.kinds.find(e=>e.name===(i.returns||i.on)),s=(i.output??[]).filter(e=>e.type!==`REFERENCE`&&e.type!==`FILE`).map(e=>e.name);return o&&s.push(`${i.many?o.plural:r(o.name)} { id }`),`mutation Act($input: ${a}Input!) { done: ${r(a)}(input: $input) { ${s.join(` `)||`__typename`} } }`}function v(e,n){let r=n.fields.find(e=>e.name===n.title);return{query:`query References($where: ${t(e,n.name)}Where) {
      space: ${e.name} { rows: ${n.plural}(first: 20, where: $where) { nodes { id name: ${n.title} } } }
    }`,where:e=>e&&r?.search?{[r.name]:{search:e}}:{}}}var y={"core.Unit":{query:`query References($where: UnitWhere) { rows: units(first: 20, where: $where) { nodes { id name } } }`,where:e=>e?{name:{search:e}}:{}},"core.Assignment":{query:`query References($where: AssignmentWhere) { rows: assignments(first: 20, where: $where) { nodes { id period unit { name } task { number title } } } }`,where:e=>e?{task:{title:{search:e}}}:{}},"core.Task":{query:`query References($where: TaskWhere) { rows: tasks(first: 20, where: $where) { nodes { id number title } } }`,where:e=>e?{title:{search:e}}:{}},"core.Plan":{query:`query References($where: PlanWhere) { rows: plans(first: 20, where: $where) { nodes { id name: title } } }`,where:e=>e?{title:{search:e}}:{}},"core.Report":{query:`query References { rows: reports(first: 50) { nodes { id unit { name } form { title } period { label } } } }`,where:()=>({})},"core.User":{query:`query References { viewer { unit { memberships(first: 100) { nodes { user { id name: fullName } } } } } }`,where:()=>({})}};export{v as a,h as c,y as i,m as l,g as n,d as o,f as r,u as s,_ as t};