/** The joint contract of the three services, to read and to try. */
package health.charley.web.contract;
