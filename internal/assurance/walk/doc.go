// Package walk proves that a unit learns nothing about another through any door. Its tests read
// the schema that is served, make every question and every change that the schema allows, ask
// them of the whole program as it is wired, as people of every role, and compare: an answer about
// another unit's row with the answer about a random id, a world with its twin in which everything
// that the asker may not see is different, the database's second wall on and off. An element of
// the schema that nothing reaches fails the walk. The package holds tests only.
package walk
