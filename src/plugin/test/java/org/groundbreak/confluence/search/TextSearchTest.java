package org.groundbreak.confluence.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.groundbreak.confluence.search.TextHits.Extent;
import org.junit.jupiter.api.Test;

/** The host's search is asked once for a question, and whatever goes wrong is an answer (rule A24). */
class TextSearchTest {

    private final TestTextSearch host = new TestTextSearch();
    private final TextSearch search = new TextSearch(host::service);

    @Test
    void givenAHostThatFindsSomeThenTheyAreAll() {
        host.finds("queue", 1L, 2L, 3L);

        assertEquals(new TextHits(Set.of(1L, 2L, 3L), Extent.ALL), search.find("text ~ \"queue\"", 5));
    }

    @Test
    void a35GivenAHostThatHandsOutFewerAtOnceThenItIsAskedOnceAndThatIsSaid() {
        host.finds("queue", LongStream.range(0, 100).boxed().toArray(Long[]::new));
        host.handsOut(10);

        TextHits hits = search.find("text ~ \"queue\"", 50);

        assertEquals(10, hits.contentIds().size());
        assertEquals(Extent.CUT, hits.extent());
        assertEquals(1, host.asked().size());
    }

    @Test
    void givenNoSearchOrOneThatRefusesOrIsAnotherOneThenThatIsSaid() {
        TextHits nothing = new TextHits(Set.of(), Extent.NOT_ASKED);
        host.refuse();
        assertEquals(nothing, search.find("text ~ \"queue\"", 5));
        host.vanish();
        assertEquals(nothing, search.find("text ~ \"queue\"", 5));
        TextSearch otherHost = new TextSearch(() -> {
            throw new NoClassDefFoundError("com/atlassian/confluence/api/service/search/CQLSearchService");
        });
        assertEquals(nothing, otherHost.find("text ~ \"queue\"", 5));
    }

    @Test
    void givenAHostWithoutTheTypesOfASearchThenTheClassIsMadeAndSaysThatNothingCouldBeAsked() throws Exception {
        try (WithoutSearch classes = new WithoutSearch()) {
            Class<?> lonely = classes.loadClass(TextSearch.class.getName());
            Supplier<Optional<Object>> service =
                    () -> Optional.of(host.service().orElseThrow());
            Object made = lonely.getConstructor(Supplier.class).newInstance(service);

            Object hits = lonely.getMethod("find", String.class, int.class).invoke(made, "text ~ \"queue\"", 5);

            assertEquals(
                    "NOT_ASKED",
                    hits.getClass().getMethod("extent").invoke(hits).toString());
        }
    }

    /** Loads this package anew, and knows no type of the host's model of content. */
    private static final class WithoutSearch extends URLClassLoader {

        WithoutSearch() {
            super(
                    new URL[] {
                        TextSearch.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    TextSearch.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.atlassian.confluence.api.model.")) {
                throw new ClassNotFoundException(name);
            }
            boolean ours = name.startsWith(TextSearch.class.getPackageName() + ".");
            Class<?> known = findLoadedClass(name);
            return known != null ? known : ours ? findClass(name) : super.loadClass(name, resolve);
        }
    }
}
