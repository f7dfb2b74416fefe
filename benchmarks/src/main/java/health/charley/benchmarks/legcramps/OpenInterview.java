package health.charley.benchmarks.legcramps;

import health.charley.engine.NextStep;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.TriageEngine;
import health.charley.engine.answer.Answer.NotSure;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.Question;
import health.charley.evaluation.vignette.Vignette;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.TopicKnowledge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the interview with an open case stands at one step. */
record OpenInterview(TriageEngine engine, Person person, Answers answers, int budget) {

    /** Every step of the interviews with all open cases under all policies, from the first screen to the outcome. */
    static List<OpenInterview> all(Path topic) {
        var version = TopicKnowledge.load(topic).newest();
        var steps = new ArrayList<OpenInterview>();
        for (var policy : version.base().policies()) {
            for (var told : VignetteFile.read(topic.resolve("vignettes"), "open.yaml")) {
                var start = new OpenInterview(
                        version.engine(policy),
                        told.person(),
                        Answers.NONE,
                        version.topic().budget());
                steps.addAll(start.steps(told));
            }
        }
        return steps;
    }

    private List<OpenInterview> steps(Vignette told) {
        var steps = new ArrayList<>(List.of(this));
        for (var step = this; !step.isOver(); ) {
            step = step.answered(told);
            steps.add(step);
        }
        return steps;
    }

    NextStep nextStep() {
        return engine.next(person, answers, budget);
    }

    boolean isOver() {
        return screen().isEmpty();
    }

    private List<Question> screen() {
        return nextStep().fold(Ask::screen, conclude -> List.of());
    }

    /** After the next screen, where what the story does not state is not sure. */
    private OpenInterview answered(Vignette told) {
        var more = answers;
        for (var question : screen()) {
            more = more.with(question.id(), told.answers().to(question.id()).orElseGet(NotSure::new));
        }
        return new OpenInterview(engine, person, more, budget);
    }
}
