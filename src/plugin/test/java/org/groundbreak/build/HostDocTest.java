package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * docs/host.md is the whole surface we take from the hosts: nothing used and not listed, nothing listed and not used. Our
 * classes are read once for all tests.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostDocTest {

    private final HostDoc doc = new HostDoc();
    private final HostUse use = new HostUse();

    @Test
    void everyMemberUsedIsListedAndEveryMemberListedIsUsed() {
        SortedSet<String> listed = new TreeSet<>(doc.names("method"));
        listed.addAll(doc.names("field"));
        assertEquals(String.join("\n", use.members()), String.join("\n", listed));
    }

    @Test
    void everyTypeUsedWithoutAMemberOfItsOwnIsListed() {
        SortedSet<String> types = new TreeSet<>(use.types("org.groundbreak"));
        use.members().forEach(member -> types.remove(member.substring(0, member.indexOf('#'))));
        assertEquals(String.join("\n", types), String.join("\n", doc.names("type")));
    }

    @Test
    void everyTypeIsCalledAsTheClassOrTheInterfaceThatTheProductHas() throws ClassNotFoundException {
        SortedSet<String> classes = new TreeSet<>();
        SortedSet<String> interfaces = new TreeSet<>();
        for (String method : doc.names("method")) {
            Class<?> owner = Class.forName(method.substring(0, method.indexOf('#')));
            (owner.isInterface() ? interfaces : classes).add(owner.getName());
        }
        assertAll(
                () -> assertEquals(String.join("\n", classes), String.join("\n", doc.classes())),
                () -> assertEquals(String.join("\n", interfaces), String.join("\n", doc.interfaces())));
    }

    @Test
    void whatTheDescriptorTakesFromTheHostsIsListed() {
        Descriptor descriptor = new Descriptor();
        assertAll(
                () -> assertEquals(descriptor.moduleTypes(), new TreeSet<>(doc.names("module"))),
                () -> assertEquals(descriptor.locations(), new TreeSet<>(doc.names("location"))),
                () -> assertEquals(descriptor.hostWebResources(), new TreeSet<>(doc.names("web-resource"))),
                () -> assertEquals(descriptor.contexts(), new TreeSet<>(doc.names("context"))),
                () -> assertEquals(descriptor.attributesOfTheirOwn(), new TreeSet<>(doc.names("attribute"))));
    }

    @Test
    void whatTheManifestImportsFromTheHostsIsListed() throws IOException {
        try (InputStream in = Files.newInputStream(Repository.classes().resolve("META-INF/MANIFEST.MF"))) {
            Attributes manifest = new Manifest(in).getMainAttributes();
            SortedSet<String> packages = Stream.of(
                            manifest.getValue("Import-Package").split(","))
                    .map(clause -> clause.split(";")[0])
                    .filter(name -> name.startsWith("com.atlassian."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(String.join("\n", packages), String.join("\n", new TreeSet<>(doc.names("package"))));
        }
    }

    @Test
    void whatOurScriptsAndTemplatesTakeFromTheHostsIsListed() throws IOException {
        SortedSet<String> globals = new TreeSet<>();
        SortedSet<String> addresses = new TreeSet<>();
        SortedSet<String> decorators = new TreeSet<>();
        SortedSet<String> metas = new TreeSet<>();
        for (Path file : Repository.texts(Repository.path("src/plugin/main/resources"))) {
            String text = Files.readString(file);
            collect(globals, "\\b((?:AJS|WRM|JIRA|Confluence)(?:\\.\\$|(?:\\.[A-Za-z]\\w*)+))", text);
            collect(addresses, "'(/(?:pages|rest/(?:api|create-dialog))/[\\w/.-]+|/\\?createDialog\\w+=)", text);
            collect(metas, "\\bmeta\\(\\w+, '([\\w-]+)'\\)", text);
            collect(decorators, "name=\"decorator\" content=\"([\\w.]+)\"", text);
        }
        assertAll(
                () -> assertEquals(globals, new TreeSet<>(doc.names("js"))),
                () -> assertEquals(addresses, new TreeSet<>(doc.names("rest"))),
                () -> assertEquals(metas, new TreeSet<>(doc.names("meta"))),
                () -> assertEquals(decorators, new TreeSet<>(doc.names("decorator"))));
    }

    @Test
    void whatWeReadOrWriteOfTheStorageFormatIsListed() {
        assertEquals(String.join("\n", StorageUse.names()), String.join("\n", new TreeSet<>(doc.names("storage"))));
    }

    private static void collect(SortedSet<String> found, String pattern, String text) {
        Pattern.compile(pattern).matcher(text).results().forEach(match -> found.add(match.group(1)));
    }

    @Test
    void everyRowIsVerifiedWithAPublicSourceOrSaysWhatHappensWhenItIsWrong() {
        for (HostDoc.Row row : doc.rows()) {
            assertTrue(List.of("confluence", "jira", "both").contains(row.product()), row.toString());
            if (row.state().equals("verified")) {
                assertTrue(row.source().matches(".*(https://|[\\w.-]+/[\\w.-]+@[0-9a-f]{7,40}:).*"), row.toString());
            } else {
                assertEquals("unverified", row.state(), row.toString());
                assertTrue(row.whenWrong().length() > 10, row.toString());
            }
        }
    }
}
