package health.charley.content.ask.retrieval;

import java.util.List;

/** Ranks texts by how well their words fit a question. */
interface TextRanks {
    /** For each text its weight for the question, zero where no word fits. */
    double[] weigh(String question, List<String> texts);
}
