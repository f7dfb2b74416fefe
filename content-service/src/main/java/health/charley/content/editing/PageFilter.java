package health.charley.content.editing;

import health.charley.content.page.PageKind;
import health.charley.content.page.Stage;
import health.charley.edge.problem.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages a list is of, as the words of a query say. */
record PageFilter(Optional<String> stageWord, Optional<PageKind> kind) {
    private static final String WITHOUT_DRAFT = "none";

    static PageFilter of(Optional<String> stage, Optional<String> kind) {
        stage.filter(word -> !word.equals(WITHOUT_DRAFT)).ifPresent(PageFilter::stage);
        return new PageFilter(stage, kind.map(PageFilter::kind));
    }

    /** As HQL; pages come in the order in which they were made. */
    String query() {
        var stages =
                stageWord.map(word -> word.equals(WITHOUT_DRAFT) ? " and p.stage is null" : " and p.stage = :stage");
        return "from Page p left join fetch p.draft left join fetch p.live left join fetch p.lastLive where p.id > :after"
                + stages.orElse("") + kind.map(word -> " and p.kind = :kind").orElse("") + " order by p.id";
    }

    Map<String, Object> parameters(long after) {
        var parameters = new HashMap<String, Object>(Map.of("after", after));
        stageWord.filter(word -> !word.equals(WITHOUT_DRAFT)).ifPresent(word -> parameters.put("stage", stage(word)));
        kind.ifPresent(only -> parameters.put("kind", only));
        return parameters;
    }

    private static Stage stage(String word) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.badParameter(
                        "stage",
                        "A stage is one of "
                                + words(Stream.concat(
                                        Arrays.stream(Stage.values()).map(Stage::word), Stream.of(WITHOUT_DRAFT)))
                                + "."));
    }

    private static PageKind kind(String word) {
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Problems.badParameter(
                        "kind",
                        "A kind is one of "
                                + words(Arrays.stream(PageKind.values()).map(PageKind::word)) + "."));
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
