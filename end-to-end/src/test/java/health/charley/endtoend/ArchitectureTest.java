package health.charley.endtoend;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbered invariants of ARCHITECTURE.md that code can break. */
class ArchitectureTest {
    private static final Map<String, String> MODULES = Map.ofEntries(
            Map.entry("engine", "triage-engine"),
            Map.entry("readability", "readability"),
            Map.entry("knowledge", "triage-knowledge"),
            Map.entry("evaluation", "triage-evaluation"),
            Map.entry("workbench", "workbench"),
            Map.entry("benchmarks", "benchmarks"),
            Map.entry("edge", "service-edge"),
            Map.entry("triage", "triage-service"),
            Map.entry("content", "content-service"),
            Map.entry("history", "history-service"),
            Map.entry("web", "web"));

    private static final String[] TRIAGE_ROOMS = {
        "health.charley.engine..",
        "health.charley.knowledge..",
        "health.charley.evaluation..",
        "health.charley.triage..",
        "health.charley.workbench..",
        "health.charley.benchmarks.."
    };

    private static final DescribedPredicate<JavaClass> ENTITY =
            DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));

    private static final JavaClasses CHARLEY = new ClassFileImporter()
            .importPaths(MODULES.values().stream()
                    .map(module -> Repository.ROOT.resolve(module).resolve("target/classes"))
                    .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine",
                "readability",
                "knowledge",
                "evaluation",
                "workbench",
                "benchmarks",
                "edge",
                "triage",
                "content",
                "history",
                "web"
            })
    void every_room_is_looked_at(String room) {
        assertTrue(CHARLEY.stream().anyMatch(found -> found.getPackageName().startsWith("health.charley." + room)));
    }

    @Test
    void the_engine_depends_on_nothing_but_the_language() {
        classes()
                .that()
                .resideInAPackage("health.charley.engine..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("health.charley.engine..", "java.lang..", "java.util.."))
                .check(CHARLEY);
    }

    @Test
    void the_engine_knows_no_clock_no_chance_and_no_input_or_output() {
        noClasses()
                .that()
                .resideInAPackage("health.charley.engine..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.time..", "java.io..", "java.nio..", "java.net..")
                        .or(belongToAnyOf(
                                System.class,
                                Random.class,
                                ThreadLocalRandom.class,
                                SplittableRandom.class,
                                UUID.class)))
                .orShould()
                .callMethod(Math.class, "random")
                .check(CHARLEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "content", "history", "web"})
    void no_service_depends_on_another(String service) {
        var others = List.of("triage", "content", "history", "web").stream()
                .filter(other -> !other.equals(service))
                .map(other -> "health.charley." + other + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("health.charley." + service + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .check(CHARLEY);
    }

    @Test
    void only_triage_uses_the_engine_and_its_knowledge() {
        noClasses()
                .that(resideInAPackage("health.charley..").and(not(resideInAnyPackage(TRIAGE_ROOMS))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "health.charley.engine..", "health.charley.knowledge..", "health.charley.evaluation..")
                .check(CHARLEY);
    }

    @Test
    void triage_needs_no_database_and_calls_nobody() {
        noClasses()
                .that()
                .resideInAPackage("health.charley.triage..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.persistence..",
                        "java.sql..",
                        "javax.sql..",
                        "org.hibernate..",
                        "java.net.http..",
                        "jakarta.ws.rs.client..",
                        "org.eclipse.microprofile.rest.client.."))
                .check(CHARLEY);
    }

    @Test
    void the_shared_edge_knows_no_service() {
        noClasses()
                .that()
                .resideInAPackage("health.charley.edge..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("health.charley..").and(not(resideInAPackage("health.charley.edge.."))))
                .check(CHARLEY);
    }

    /** Also within a list, an optional or a response. */
    @Test
    void entities_never_leave_a_service() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("reply with no entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getReturnType().getAllInvolvedRawTypes().stream()
                                .filter(ENTITY)
                                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " replies with " + entity.getName())));
                    }
                })
                .check(CHARLEY);
        fields().that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("View")
                .should(new ArchCondition<JavaField>("hold no entity") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        field.getType().getAllInvolvedRawTypes().stream()
                                .filter(ENTITY)
                                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                        field, field.getFullName() + " holds " + entity.getName())));
                    }
                })
                .check(CHARLEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "engine",
                "knowledge",
                "evaluation",
                "workbench",
                "benchmarks",
                "edge",
                "triage",
                "content",
                "history",
                "web"
            })
    void features_do_not_depend_on_each_other_in_a_circle(String room) {
        slices().matching("health.charley." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CHARLEY);
    }

    @Test
    void nothing_is_injected_into_a_field() {
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(CHARLEY);
    }
}
