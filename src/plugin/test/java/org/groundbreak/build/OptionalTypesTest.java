package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.host.HostTypes;
import org.junit.jupiter.api.Test;

/**
 * A host that lacks what we import optionally, and HostCheck does not ask for, still loads every class of ours but the few
 * that are there to name such types. The virtual machine looks for a type when the class around it is linked, not when it
 * is used, where it is caught, or handed on as something else; no {@code catch} of that class helps then.
 */
class OptionalTypesTest {

    /** Each is loaded where somebody catches a LinkageError, and has an answer for it. */
    private static final List<String> LOADED_WITH_CARE = List.of(
            "org.groundbreak.confluence.page.AttachmentListener",
            "org.groundbreak.confluence.page.LabelListener",
            "org.groundbreak.confluence.questions.CommentListener",
            "org.groundbreak.confluence.search.TextSearch$Asked",
            "org.groundbreak.host.Jobs$HostScheduler",
            "org.groundbreak.host.mail.HostMail$Post",
            "org.groundbreak.jira.epic.EpicIndex",
            "org.groundbreak.link.Peer$HostRequest",
            "org.groundbreak.link.SignedRequests$HostRequest");

    @Test
    void whatAHostMayLackIsNeededByFewClassesWhichAreLoadedWithCare() throws IOException {
        Set<String> optional = optionalPackages();
        Set<String> checked = checkedTypes();
        PoorHost host = new PoorHost(
                type -> optional.contains(type.substring(0, type.lastIndexOf('.'))) && !checked.contains(type));

        SortedSet<String> unloadable = new TreeSet<>();
        for (Class<?> type : OurClasses.all()) {
            try {
                Class.forName(type.getName(), true, host);
            } catch (ClassNotFoundException | LinkageError e) {
                unloadable.add(type.getName());
            }
        }
        assertEquals(String.join("\n", LOADED_WITH_CARE), String.join("\n", unloadable));
    }

    /** What HostCheck asks for, and what that is made of: a host that has the one has the other. */
    private static Set<String> checkedTypes() {
        return Stream.of("confluence", "jira")
                .flatMap(product -> HostTypes.of(product).byFeature().values().stream())
                .flatMap(List::stream)
                .flatMap(OptionalTypesTest::withParents)
                .collect(Collectors.toSet());
    }

    private static Stream<String> withParents(String name) {
        try {
            return withParents(Class.forName(name, false, OptionalTypesTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> withParents(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type.getName()), parents.flatMap(OptionalTypesTest::withParents));
    }

    private static Set<String> optionalPackages() throws IOException {
        try (InputStream in = Files.newInputStream(Repository.classes().resolve("META-INF/MANIFEST.MF"))) {
            String imports = new Manifest(in).getMainAttributes().getValue("Import-Package");
            return Stream.of(imports.split(","))
                    .filter(clause -> clause.contains("resolution:=optional"))
                    .map(clause -> clause.split(";")[0])
                    .collect(Collectors.toSet());
        }
    }
}
