/** Vignettes: described cases with what a reasonable clinician would say of them. */
package health.charley.evaluation.vignette;
