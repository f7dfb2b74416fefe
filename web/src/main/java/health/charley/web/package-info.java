/**
 * The reference front end: pages made on the server for people with a sore leg, the joint API contract, and one address
 * in front of the three services.
 */
package health.charley.web;
