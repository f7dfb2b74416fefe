package health.charley.web.share;

/** What a shared assessment comes as. */
enum DocumentForm {
    PDF(DocumentForm.PDF_TYPE, "document.pdf"),
    FHIR(DocumentForm.FHIR_TYPE, "document.fhir.json");

    static final String PDF_TYPE = "application/pdf";
    static final String FHIR_TYPE = "application/fhir+json";

    private final String type;
    private final String file;

    DocumentForm(String type, String file) {
        this.type = type;
        this.file = file;
    }

    /** A PDF, unless FHIR is asked for. */
    static DocumentForm of(String sent) {
        return "fhir".equals(sent) ? FHIR : PDF;
    }

    String type() {
        return type;
    }

    /** To be kept as a file, under a name that tells nothing. */
    String disposition() {
        return "attachment; filename=\"" + file + "\"";
    }
}
