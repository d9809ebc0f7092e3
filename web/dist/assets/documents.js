import{a as e,d as t,o as n,r,s as i,t as a}from"./manifest.js";var o={"core.Unit":`{ id name }`,"core.User":`{ id fullName }`,"core.Assignment":`{ id task { id number title } unit { id name } }`,"core.Task":`{ id number title }`,"core.Plan":`{ id title }`,"core.Period":`{ id label }`,"core.Record":`{ id title module kind of }`};function s(t,n){if(n.type===`FILE`&&!n.list)return`${n.name} { id name mediaType size url }`;if(n.type!==`REFERENCE`||n.list)return n.name;let r=e(t,n);return r?`${n.name} { id ${r.title} }`:`${n.name} ${o[n.ref??``]??`{ id }`}`}var c=(e,n)=>{let r=new Set([...n.columns??[],n.title,...n.states?[n.states.field]:[]]);return t(n).filter(e=>r.has(e.name)).map(t=>s(e,t)).join(` `)};function l(e){if(!e.orderBy)return``;let t=e.orderBy.startsWith(`-`),n=t?e.orderBy.slice(1):e.orderBy;return`, orderBy: [{ field: ${a(n)}, direction: ${t?`DESC`:`ASC`} }]`}var u=(e,t)=>`
  query Records($first: Int!, $after: String, $where: ${n(e,t.name)}Where) {
    ${e.name} {
      ${t.plural}(first: $first, after: $after, where: $where${l(t)}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id version createdAt unit { id name } ${c(e,t)} }
      }
    }
  }`,d=e=>t(e).filter(e=>e.type!==`JSON`),f=(e,t)=>`
  query Records($first: Int!, $after: String, $where: ${n(e,t.name)}Where) {
    ${e.name} {
      ${t.plural}(first: $first, after: $after, where: $where${l(t)}) {
        pageInfo { hasNextPage endCursor }
        nodes { id createdAt unit { id name } ${d(t).map(t=>s(e,t)).join(` `)} }
      }
    }
  }`,p={"core.Unit":`name`,"core.User":`fullName`,"core.Assignment":`task.title`,"core.Period":`label`};function m(t,n){if(n.type!==`REFERENCE`)return n.name;let r=e(t,n);if(r)return`${n.name}.${r.title}`;let i=o[n.ref??``];return`${n.name}.${i?p[n.ref??``]??`title`:`id`}`}var h=(e,n)=>`
  query Record($id: ID!) {
    ${e.name} {
      ${r(n.name)}(id: $id) {
        id version createdAt updatedAt unit { id name } createdBy { id fullName } updatedBy { id fullName }
        ${n.tied?`assignment { id task { id number title } unit { id name } }`:``}
        ${t(n).map(t=>s(e,t)).join(`
        `)}
      }
    }
  }`;function g(e,t,a){let o=n(e,i(a)+t.name);return`mutation Change($input: ${o}Input!) { done: ${r(o)}(input: $input) { ${a===`delete`?`id`:`record: ${r(t.name)} { id version }`} } }`}function _(e,t){let a=n(e,i(t.name)+(t.on??``)),o=e.kinds.find(e=>e.name===(t.returns||t.on)),s=(t.output??[]).filter(e=>e.type!==`REFERENCE`&&e.type!==`FILE`).map(e=>e.name);return o&&s.push(`${t.many?o.plural:r(o.name)} { id }`),`mutation Act($input: ${a}Input!) { done: ${r(a)}(input: $input) { ${s.join(` `)||`__typename`} } }`}function v(e,t){let r=t.fields.find(e=>e.name===t.title);return{query:`query References($where: ${n(e,t.name)}Where) {
      space: ${e.name} { rows: ${t.plural}(first: 20, where: $where) { nodes { id name: ${t.title} } } }
    }`,where:e=>e&&r?.search?{[r.name]:{search:e}}:{}}}var y={"core.Unit":{query:`query References($where: UnitWhere) { rows: units(first: 20, where: $where) { nodes { id name } } }`,where:e=>e?{name:{search:e}}:{}},"core.Assignment":{query:`query References($where: AssignmentWhere) { rows: assignments(first: 20, where: $where) { nodes { id period unit { name } task { number title } } } }`,where:e=>e?{task:{title:{search:e}}}:{}},"core.Task":{query:`query References($where: TaskWhere) { rows: tasks(first: 20, where: $where) { nodes { id number title } } }`,where:e=>e?{title:{search:e}}:{}},"core.Plan":{query:`query References($where: PlanWhere) { rows: plans(first: 20, where: $where) { nodes { id name: title } } }`,where:e=>e?{title:{search:e}}:{}},"core.Report":{query:`query References { rows: reports(first: 50) { nodes { id unit { name } form { title } period { label } } } }`,where:()=>({})},"core.User":{query:`query References { viewer { unit { memberships(first: 100) { nodes { user { id name: fullName } } } } } }`,where:()=>({})}};export{v as a,h as c,y as i,m as l,g as n,d as o,f as r,u as s,_ as t};