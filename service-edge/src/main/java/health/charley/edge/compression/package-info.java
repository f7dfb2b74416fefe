/** Bytes made small where two services share them. */
package health.charley.edge.compression;
