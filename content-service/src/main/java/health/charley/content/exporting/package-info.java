/** All published content as files, in the layout that the import reads. */
package health.charley.content.exporting;
