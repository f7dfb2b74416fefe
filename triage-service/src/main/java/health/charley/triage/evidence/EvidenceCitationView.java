package health.charley.triage.evidence;

import health.charley.engine.evidence.Citation;
import health.charley.engine.evidence.Source;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.triage.topic.CitationView;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A citation and how much rests on it. */
@Schema(name = "EvidenceCitation", description = "A published source, where to read it, and how much rests on it.")
public record EvidenceCitationView(
        @Schema(examples = "goodacre-2005") @NotNull String id,

        @Schema(examples = "Goodacre, Annals of Internal Medicine 2005;143:129") @NotNull
        String text,

        @Schema(
                description = "Where to read it: by its DOI, else at PubMed; left out where neither is known.",
                examples = "https://pubmed.ncbi.nlm.nih.gov/16027455/")
        Optional<String> link,

        @NotNull CitationView.Checked checked,

        @Schema(
                description =
                        "How many numbers, rules and tables rest on it; 0 for one that only anchors a prevalence.")
        @NotNull
        Integer uses) {

    /** The citations that a number rests on or a prevalence leans on, in their order. */
    static List<EvidenceCitationView> used(KnowledgeBase base, List<Source> sources) {
        Map<String, Long> uses = sources.stream()
                .flatMap(source -> source.citation().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var anchors = base.conditions().stream()
                .flatMap(condition -> condition.prevalence().anchors().stream())
                .collect(Collectors.toSet());
        return base.citations().stream()
                .filter(citation -> uses.containsKey(citation.id()) || anchors.contains(citation.id()))
                .map(citation -> from(citation, uses.getOrDefault(citation.id(), 0L)))
                .toList();
    }

    private static EvidenceCitationView from(Citation citation, long uses) {
        var link = citation.doi()
                .map(doi -> "https://doi.org/" + doi)
                .or(() -> citation.pmid().map(pmid -> "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/"));
        return new EvidenceCitationView(
                citation.id(),
                citation.text(),
                link,
                CitationView.Checked.from(citation.checked()),
                Math.toIntExact(uses));
    }
}
