/** The interview: one screen of questions after the other until the outcome. It is stateless: each request says all. */
package health.charley.triage.interview;
