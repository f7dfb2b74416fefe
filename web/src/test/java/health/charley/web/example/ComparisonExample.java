package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/**
 * One assessment of the {@code patient} compared with others: one is worse, one of another topic, one
 * of the same minute; nobody else has any.
 */
final class ComparisonExample {
    private static final String OTHER_TOPIC = "01997c3a-5b00-7000-8000-000000000003";
    private static final String AMBULANCE = "01997c3a-5b00-7000-8000-000000000004";
    private static final String SAME_MINUTE = "01997c3a-5b00-7000-8000-000000000005";
    private static final String WITHOUT_WORDS = "01997c3a-5b00-7000-8000-000000000006";
    private static final String CHANGED = """
            {"earlier":{"id":"01997c3a-5b00-7000-8000-000000000002","assessedAt":"2026-05-01T09:12:00Z",
              "careLevel":"self_care","careTitle":"You can look after this at home","knowledgeVersion":"1.0.0",
              "review":{"status":"awaiting clinical review","reviewed":false}},
            "later":{"id":"01997c3a-5b00-7000-8000-000000000001","assessedAt":"2026-05-04T09:12:00Z",
              "careLevel":"emergency","careTitle":"Go to an emergency department now","knowledgeVersion":"1.1.0",
              "review":{"status":"awaiting clinical review","reviewed":false}},
            "sameKnowledge":false,"worded":true,"advice":"more-urgent",
            "person":[{"what":"age","before":"25","after":"26"},{"what":"pregnancy","before":"none","after":"pregnant"}],
            "answers":[{"question":"swelling","text":"Is a leg swollen?","before":"No","after":"Yes, one leg"},
              {"question":"freq","text":"How many nights?","after":"3"}],
            "redFlagsRaised":[{"id":"R8","text":"One leg is newly swollen","careLevel":"emergency","certain":true,
              "action":"Go to an emergency room now","before":"uncertain","after":"certain"},
              {"id":"R28","text":"You are very ill","careLevel":"emergency_ambulance","certain":true,
              "action":"Call 911 now","after":"certain"},
              {"id":"R10","text":"In pregnancy a leg is swollen","careLevel":"emergency","certain":false,
              "action":"Go to an emergency room now","after":"uncertain"}],
            "redFlagsLessCertain":[{"id":"R1","text":"Your chest hurts","careLevel":"emergency_ambulance","certain":false,
              "action":"Call 911 now","before":"certain","after":"uncertain"}],
            "redFlagsGone":[{"id":"R23","text":"You are ill with it","careLevel":"emergency","certain":false,
              "action":"Go to an emergency room now","before":"uncertain"},
              {"id":"R13","text":"Red skin with a fever","careLevel":"emergency","certain":true,
              "action":"Go to an emergency room now","before":"certain"}],
            "causes":[{"condition":"deep-vein-thrombosis","name":"Deep vein thrombosis","before":0.004,"after":0.42},
              {"condition":"night-leg-cramps","name":"Night leg cramps","before":0.5}]}""";

    private ComparisonExample() {}

    /** The list without what is of another topic, which comes last. */
    static String ofLegCramps() throws IOException {
        var list = ExampleService.read("history/assessments.json");
        var others = list.indexOf("swollen-ankle");
        return list.substring(0, list.lastIndexOf("},", others) + 1) + "]}";
    }

    static boolean concerns(String path) {
        return path.endsWith("/comparison");
    }

    static void answer(HttpExchange exchange, boolean theirs) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        if (!theirs) {
            ExampleService.refuse(exchange, 404, "There is no such assessment, or no such other one.", "");
        } else if (query.contains(OTHER_TOPIC)) {
            ExampleService.refuse(exchange, 400, "The two assessments are of different topics.", "");
        } else if (query.contains(SAME_MINUTE)) {
            ExampleService.send(
                    exchange,
                    200,
                    CHANGED.replace("2026-05-01T09:12:00Z", "2026-05-04T09:12:05Z")
                            .replace("2026-05-04T09:12:00Z", "2026-05-04T09:12:40Z"),
                    "application/json");
        } else {
            ExampleService.send(exchange, 200, changed(query), "application/json");
        }
    }

    private static String changed(String query) {
        if (query.contains(WITHOUT_WORDS)) {
            return CHANGED.replace("\"worded\":true", "\"worded\":false").replace("Is a leg swollen?", "swelling");
        }
        return query.contains(AMBULANCE) ? CHANGED.replace("\"emergency\"", "\"emergency_ambulance\"") : CHANGED;
    }
}
