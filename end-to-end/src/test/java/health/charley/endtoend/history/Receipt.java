package health.charley.endtoend.history;

/**
 * What triage signed about one assessment.
 *
 * @param id the assessment's
 * @param text the compact JWS
 */
record Receipt(String id, String text) {}
