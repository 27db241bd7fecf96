package org.groundbreak.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.user.UserKey;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sandbox's own classes of Atlassian's names have every public member of the signatures they stand before. */
class ShadowTest {
    @Test
    void givenAShadowWhenComparedWithItsSignatureThenNoPublicMemberIsMissing() throws Exception {
        URL shadows = location(UserKey.class);
        URL signatures = location(ApplicationProperties.class);
        List<String> missing = new ArrayList<>();
        Set<String> both = classes(shadows);
        both.retainAll(classes(signatures));
        assertFalse(both.isEmpty(), "no shadow found in " + shadows);
        try (URLClassLoader ours = loader(shadows, signatures);
                URLClassLoader theirs = loader(signatures, signatures)) {
            for (String name : both) {
                Class<?> shadow = Class.forName(name, false, ours);
                Class<?> signature = Class.forName(name, false, theirs);
                Set<String> lacking = members(signature);
                lacking.removeAll(members(shadow));
                lacking.forEach(member -> missing.add(name + ": " + member));
            }
        }

        assertEquals(List.of(), missing);
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Atlassian's classes from the first place that has them, all else from the class path. */
    private static URLClassLoader loader(URL first, URL second) {
        return new URLClassLoader(new URL[] {first, second}, ShadowTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(name)) {
                    if (name.startsWith("com.atlassian.") && getResource(name.replace('.', '/') + ".class") != null) {
                        Class<?> loaded = findLoadedClass(name);
                        try {
                            return loaded == null ? findClass(name) : loaded;
                        } catch (ClassNotFoundException e) {
                            return super.loadClass(name, resolve);
                        }
                    }
                    return super.loadClass(name, resolve);
                }
            }
        };
    }

    private static Set<String> classes(URL place) throws IOException, URISyntaxException {
        Path path = Path.of(place.toURI());
        if (Files.isDirectory(path)) {
            return classesUnder(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return classesUnder(jar.getPath("/"));
        }
    }

    private static Set<String> classesUnder(Path root) throws IOException {
        Path atlassian = root.resolve("com").resolve("atlassian");
        try (Stream<Path> files = Files.walk(atlassian)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> members(Class<?> type) {
        Set<String> result = new TreeSet<>();
        result.add("kind " + (type.isInterface() ? "interface" : "class"));
        // A shadow may be a record, and everything is an Object.
        if (type.getSuperclass() != null && type.getSuperclass() != Object.class) {
            result.add("extends " + type.getSuperclass().getName());
        }
        for (Class<?> each : type.getInterfaces()) {
            result.add("implements " + each.getName());
        }
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .map(ShadowTest::describe)
                .forEach(result::add);
        // A class file does not tell a constructor that nobody wrote from one that somebody did.
        result.remove(" new()");
        return result;
    }

    private static String describe(Member member) {
        String modifiers = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        String parameters = member instanceof Executable executable
                ? Arrays.stream(executable.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(","))
                : "";
        String result = member instanceof Method method
                ? method.getReturnType().getName()
                : member instanceof Field field ? field.getType().getName() : "";
        String name = member instanceof Constructor<?> ? "new" : member.getName();
        return modifiers + result + " " + name + "(" + parameters + ")";
    }
}
