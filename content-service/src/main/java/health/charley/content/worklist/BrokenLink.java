package health.charley.content.worklist;

import health.charley.content.editing.Objection;

/** A link of a page that does not get readers there, and where in the manuscript it stands, as a JSON pointer. */
record BrokenLink(String link, String sentence, String pointer) {

    /** For the list of live pages. */
    Concern concern() {
        return new Concern(link, sentence);
    }

    /** For who works on the page. A link may lead to a page that is yet to be published, so it is for editors to weigh. */
    Objection objection() {
        return new Objection(false, "link-lost", sentence, pointer);
    }
}
