package org.groundbreak.sandbox.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A descriptor is read by every request, and by several at once. */
class DescriptorTest {

    private static final int READERS = 8;
    private static final int ROUNDS = 200;
    private static final String XML =
            "<atlassian-plugin key=\"tiny\" plugins-version=\"2\"><web-resource key=\"scripts\">"
                    + "<transformation extension=\"soy\"><transformer key=\"soyTransformer\"/></transformation>"
                    + "</web-resource></atlassian-plugin>";

    @Test
    void givenSeveralFirstReadersThenEachSeesEveryAttribute(@TempDir Path folder) throws Exception {
        URL url = Files.writeString(folder.resolve("atlassian-plugin.xml"), XML)
                .toUri()
                .toURL();
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                ModuleElement root = Descriptor.read(url, "tiny").root();
                CyclicBarrier start = new CyclicBarrier(READERS);
                Callable<String> reader = () -> {
                    start.await();
                    ModuleElement transformation = root.child("web-resource")
                            .flatMap(m -> m.child("transformation"))
                            .orElseThrow();
                    return transformation.required("extension") + " "
                            + transformation.child("transformer").orElseThrow().required("key");
                };
                List<Future<String>> read = pool.invokeAll(
                        IntStream.range(0, READERS).mapToObj(i -> reader).toList());
                for (Future<String> each : read) {
                    assertEquals("soy soyTransformer", each.get());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
