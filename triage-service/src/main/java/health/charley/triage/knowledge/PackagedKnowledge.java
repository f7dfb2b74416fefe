package health.charley.triage.knowledge;

import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.TopicKnowledge;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The knowledge that travels inside the service. It is read at the start: a service with faulty knowledge does not start. */
public class PackagedKnowledge {
    private static final String FOLDER = "topics";

    @Startup
    @Produces
    @Singleton
    KnowledgeRegistry registry() {
        var topics = new ArrayList<TopicKnowledge>();
        read(KnowledgeRegistry::load).forEach(registry -> topics.addAll(registry.topics()));
        return new KnowledgeRegistry(topics);
    }

    /** What {@code reader} makes of each folder that holds a folder for each topic; the folders are open only meanwhile. */
    public static <T> List<T> read(Function<Path, T> reader) {
        var read = new ArrayList<T>();
        try {
            ClassPathUtils.consumeAsPaths(FOLDER, folder -> read.add(reader.apply(folder)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
