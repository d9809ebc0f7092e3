// Package rights proves what needs the whole program, or several of it: that a right that was
// taken away on one node is gone on another, that a node without its database tells nothing, that
// every mutation and every list of the served schema asks the reviewed table (policy), that nobody
// judges their own work, and what sign-ins cost. It holds tests only, and changes nothing that
// ships; what can be proven beside the code is proven there (policy, internal/auth, internal/httpd,
// internal/people).
package rights
