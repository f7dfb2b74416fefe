/** Lists cut into parts. */
package health.charley.content.paging;
