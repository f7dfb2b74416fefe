/** Lists a part at a time. */
package health.charley.history.paging;
