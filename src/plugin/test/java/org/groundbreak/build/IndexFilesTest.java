package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The scanner's index is written by hand, so that people can read it. This derives it from the annotations, as Atlassian's
 * build plugin would, and prints the right content of a file that differs.
 */
class IndexFilesTest {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final Map<String, SortedSet<String>> derived = new TreeMap<>();

    IndexFilesTest() {
        for (Class<?> type : OurClasses.all()) {
            component(type);
            if (type.getConstructors().length == 1) {
                Arrays.stream(type.getConstructors()[0].getParameters()).forEach(this::imported);
            }
        }
    }

    @Test
    void everyIndexFileSaysWhatTheAnnotationsSay() {
        assertFalse(derived.isEmpty());
        derived.forEach((file, lines) -> assertEquals(
                String.join("\n", lines) + "\n", Repository.text("src/plugin/main/resources/" + FOLDER + file), file));
    }

    @Test
    void thereIsNoOtherIndexFileAndTheSharedComponentIndexStaysEmpty() throws Exception {
        try (var files = Files.list(Repository.path("src/plugin/main/resources/" + FOLDER))) {
            SortedSet<String> names = new TreeSet<>(
                    files.map(file -> file.getFileName().toString()).toList());
            assertEquals(derived.keySet(), names);
        }
        assertFalse(derived.containsKey("component"));
    }

    private void component(Class<?> type) {
        ConfluenceComponent confluence = type.getAnnotation(ConfluenceComponent.class);
        JiraComponent jira = type.getAnnotation(JiraComponent.class);
        if (confluence != null) {
            add("component-confluence", type, confluence.value());
            exported(type, "exports-confluence");
        }
        if (jira != null) {
            add("component-jira", type, jira.value());
            exported(type, "exports-jira");
        }
    }

    private void exported(Class<?> type, String file) {
        ExportAsService export = type.getAnnotation(ExportAsService.class);
        if (export != null) {
            for (Class<?> service : export.value()) {
                add(file, type, service.getName());
            }
        }
    }

    private void imported(Parameter parameter) {
        for (Annotation annotation : parameter.getAnnotations()) {
            if (annotation instanceof ComponentImport both) {
                add("imports", parameter.getType(), both.value());
            } else if (annotation instanceof ConfluenceImport confluence) {
                add("imports-confluence", parameter.getType(), confluence.value());
            } else if (annotation instanceof JiraImport jira) {
                add("imports-jira", parameter.getType(), jira.value());
            }
        }
    }

    private void add(String file, Class<?> type, String name) {
        derived.computeIfAbsent(file, key -> new TreeSet<>()).add(type.getName() + "#" + name);
    }
}
