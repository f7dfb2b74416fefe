package health.charley.knowledge.file;

/** What is wrong with one entry of a knowledge file: the file, the entry's id and a sentence. */
public final class EntryFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EntryFault(String place, String sentence) {
        super(place + ": " + sentence);
    }
}
