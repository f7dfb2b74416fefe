package health.charley.triage.knowledge;

import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.TopicKnowledge;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;

/** The knowledge that travels inside the service. It is read at the start: a service with faulty knowledge does not start. */
class PackagedKnowledge {
    private static final String FOLDER = "topics";

    @Startup
    @Produces
    @Singleton
    KnowledgeRegistry registry() throws IOException {
        var topics = new ArrayList<TopicKnowledge>();
        ClassPathUtils.consumeAsPaths(
                FOLDER, folder -> topics.addAll(KnowledgeRegistry.load(folder).topics()));
        return new KnowledgeRegistry(topics);
    }
}
