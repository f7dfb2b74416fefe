package health.charley.history.fhir;

/** The names of code systems: those of others, and our own, which are names and no addresses. */
final class Systems {
    static final String LOINC = "http://loinc.org";
    static final String SNOMED = "http://snomed.info/sct";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String URI = "urn:ietf:rfc:3986";
    static final String SIGNATURE_PURPOSE = "urn:iso-astm:E1762-95:2013";
    static final String AGENT_ROLE = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
    static final String FLAG_CATEGORY = "http://terminology.hl7.org/CodeSystem/flag-category";

    static final String CARE_LEVEL = "urn:charley:care-level";
    static final String CONDITION = "urn:charley:condition";
    static final String REVIEW = "urn:charley:review";

    private Systems() {}

    /** The answers to one question: the same word means something else elsewhere. */
    static String answersTo(String topic, String question) {
        return "urn:charley:answer:" + topic + ":" + question;
    }

    static String redFlagsOf(String topic) {
        return "urn:charley:red-flag:" + topic;
    }
}
