package health.charley.content.reading;

import health.charley.content.markdown.Markdown;
import health.charley.content.page.Aspect;
import health.charley.content.page.Author;
import health.charley.content.page.CareCard;
import health.charley.content.page.CareCardItem;
import health.charley.content.page.Citation;
import health.charley.content.page.CitationStatus;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.Section;
import health.charley.content.site.SiteAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page in the words of schema.org: a {@code MedicalWebPage} about a {@code MedicalSymptom} (an article) or a {@code
 * MedicalCondition} (a cause). Its sections are {@code HealthTopicContent}, as the type that {@code hasHealthAspect}
 * belongs to. Dates are ISO 8601.
 */
final class LinkedPage {
    private static final String VOCABULARY = "https://schema.org";

    private final FoundPage found;
    private final SiteAddress site;
    private final String url;

    private LinkedPage(FoundPage found, SiteAddress site) {
        this.found = found;
        this.site = site;
        this.url = site.of(found.page().address());
    }

    static Map<String, Object> of(FoundPage found, SiteAddress site) {
        return new LinkedPage(found, site).document();
    }

    private Map<String, Object> document() {
        var revision = found.revision();
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", VOCABULARY);
        document.put("@type", "MedicalWebPage");
        document.put("@id", url);
        document.put("url", url);
        document.put("headline", revision.masthead().headline());
        document.put("description", revision.masthead().summary());
        document.put("inLanguage", found.language());
        document.put("isAccessibleForFree", true);
        putDates(document);
        document.put("author", person(revision.author()));
        revision.reviewer().ifPresent(reviewer -> document.put("reviewedBy", person(reviewer)));
        document.put("about", subject());
        document.put("mentions", mentioned());
        document.put("hasPart", parts());
        document.put(
                "citation",
                revision.citations().stream().map(LinkedPage::citation).toList());
        document.put(
                "relatedLink",
                found.related().stream().map(Page::address).map(site::of).toList());
        putTranslations(document);
        return document;
    }

    private void putDates(Map<String, Object> document) {
        var dates = found.revision().dates();
        document.put("datePublished", dates.published().toString());
        document.put("dateModified", dates.modified().toString());
        document.put("lastReviewed", dates.lastReviewed().toString());
    }

    private static Map<String, Object> person(Author author) {
        var profile = author.profile();
        return thing(
                "Person", "name", profile.name(), "jobTitle", profile.jobTitle(), "description", profile.biography());
    }

    private Map<String, Object> subject() {
        var masthead = found.revision().masthead();
        var type = found.page().address().kind() == PageKind.ARTICLE ? "MedicalSymptom" : "MedicalCondition";
        return thing(type, "name", masthead.name(), "alternateName", masthead.alternateNames());
    }

    private List<Map<String, Object>> mentioned() {
        return found.causes().values().stream()
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .flatMap(page -> page.live().stream()
                        .map(revision -> thing(
                                "MedicalCondition",
                                "name",
                                revision.masthead().name(),
                                "url",
                                site.of(page.address()))))
                .toList();
    }

    /** The signs that call for care first, then the sections. */
    private List<Map<String, Object>> parts() {
        return Stream.concat(
                        found.revision().careCards().stream().map(this::part),
                        found.revision().sections().stream().map(this::part))
                .toList();
    }

    private Map<String, Object> part(CareCard card) {
        var signs = card.items().stream().map(CareCardItem::text).collect(Collectors.joining("; "));
        return part("care-" + card.kind().word(), Aspect.SEE_A_DOCTOR, card.heading(), signs);
    }

    private Map<String, Object> part(Section section) {
        return part(section.anchor(), section.aspect(), section.heading(), Markdown.toText(section.markdown()));
    }

    private Map<String, Object> part(String anchor, Aspect aspect, String heading, String text) {
        return thing(
                "HealthTopicContent",
                "@id",
                url + "#" + anchor,
                "hasHealthAspect",
                VOCABULARY + "/" + name(aspect),
                "headline",
                heading,
                "text",
                text);
    }

    private static String name(Aspect aspect) {
        return switch (aspect) {
            case OVERVIEW -> "OverviewHealthAspect";
            case SYMPTOMS -> "SymptomsHealthAspect";
            case CAUSES -> "CausesHealthAspect";
            case TREATMENTS -> "TreatmentsHealthAspect";
            case SELF_CARE -> "SelfCareHealthAspect";
            case PREVENTION -> "PreventionHealthAspect";
            case SEE_A_DOCTOR, EMERGENCY -> "SeeDoctorHealthAspect";
        };
    }

    private static Map<String, Object> citation(Citation citation) {
        var view = CitationView.from(citation);
        var work = thing("CreativeWork", "name", view.text());
        if (view.url() != null) {
            work.put("url", view.url());
        }
        if (view.doi() != null) {
            work.put("identifier", thing("PropertyValue", "propertyID", "doi", "value", view.doi()));
        }
        if (view.status() != CitationStatus.CURRENT) {
            work.put("creativeWorkStatus", view.status().word());
        }
        return work;
    }

    private void putTranslations(Map<String, Object> document) {
        var address = found.page().address();
        if (!address.isOriginal()) {
            document.put("translationOfWork", translation(address.original()));
            return;
        }
        var others = found.translations().stream()
                .filter(language -> !language.equals(PageAddress.LANGUAGE))
                .map(language -> translation(address.in(language)))
                .toList();
        if (!others.isEmpty()) {
            document.put("workTranslation", others);
        }
    }

    private Map<String, Object> translation(PageAddress address) {
        return thing("MedicalWebPage", "@id", site.of(address), "inLanguage", address.language());
    }

    /** A thing of a type, with names and values by turns. */
    private static Map<String, Object> thing(String type, Object... properties) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        for (var n = 0; n < properties.length; n += 2) {
            thing.put((String) properties[n], properties[n + 1]);
        }
        return thing;
    }
}
