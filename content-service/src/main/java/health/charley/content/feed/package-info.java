/** What is new and what there is, for feed readers and search engines. */
package health.charley.content.feed;
