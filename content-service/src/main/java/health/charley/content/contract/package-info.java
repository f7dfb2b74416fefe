/** What the OpenAPI document says of all operations alike. */
package health.charley.content.contract;
