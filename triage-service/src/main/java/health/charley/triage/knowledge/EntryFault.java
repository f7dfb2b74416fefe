package health.charley.triage.knowledge;

/** What is wrong with one entry of a knowledge file: the file, the entry's id and a sentence. */
final class EntryFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EntryFault(String place, String sentence) {
        super(place + ": " + sentence);
    }
}
