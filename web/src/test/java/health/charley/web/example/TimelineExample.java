package health.charley.web.example;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Four assessments over time, one of them of the sample topic and one of a level of a later triage; or none. */
final class TimelineExample {
    private static final String POINTS = """
            {"points":[
              {"assessment":"01997c3a-5b00-7000-8000-000000000003","at":"2026-05-01T09:12:00Z","topic":"swollen-ankle",
               "careLevel":"self_care","urgency":1,"review":{"status":"sample","reviewed":false}},
              {"assessment":"01997c3a-5b00-7000-8000-000000000004","at":"2026-05-01T10:12:00Z","topic":"leg-cramps",
               "careLevel":"self_care","urgency":1,"review":{"status":"awaiting-clinical-review","reviewed":false}},
              {"assessment":"01997c3a-5b00-7000-8000-000000000002","at":"2026-05-02T09:12:00Z","topic":"leg-cramps",
               "careLevel":"house_call","urgency":0,"review":{"status":"awaiting-clinical-review","reviewed":false}},
              {"assessment":"01997c3a-5b00-7000-8000-000000000001","at":"2026-05-04T09:12:00Z","topic":"leg-cramps",
               "careLevel":"emergency","urgency":4,"review":{"status":"awaiting-clinical-review","reviewed":false}}],
             "damaged":["01997c3a-5b00-7000-8000-00000000000d"],"cut":true}""";

    private TimelineExample() {}

    static boolean concerns(String path) {
        return path.equals("/api/history/v1/timeline");
    }

    static void answer(HttpExchange exchange, boolean hasSaved) throws IOException {
        var none = "{\"points\":[],\"damaged\":[],\"cut\":false}";
        ExampleService.send(exchange, 200, hasSaved ? POINTS : none, "application/json");
    }
}
