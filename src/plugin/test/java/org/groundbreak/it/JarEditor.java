package org.groundbreak.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A copy of the shipped jar with one thing changed. */
final class JarEditor {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private JarEditor() {}

    /** The shipped jar as it is. */
    static JarEditor shipped() {
        JarEditor editor = new JarEditor();
        try (JarFile jar = new JarFile(Products.JAR.toFile(), false)) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (!entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        editor.entries.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return editor;
    }

    JarEditor remove(String name) {
        if (entries.remove(name) == null) {
            throw new AssertionError("The jar has no " + name);
        }
        return this;
    }

    JarEditor add(String name, byte[] bytes) {
        entries.put(name, bytes);
        return this;
    }

    /** Replaces text in an entry; the text must be there. */
    JarEditor replace(String name, String from, String to) {
        String text = text(name);
        if (!text.contains(from)) {
            throw new AssertionError(name + " does not say " + from);
        }
        return add(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    JarEditor change(String name, UnaryOperator<byte[]> change) {
        return add(name, change.apply(entries.get(name)));
    }

    /** Changes a header of the manifest; null removes it. */
    JarEditor header(String name, UnaryOperator<String> change) {
        try {
            Manifest manifest = new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
            Attributes headers = manifest.getMainAttributes();
            String value = change.apply(headers.getValue(name));
            if (value == null) {
                headers.remove(new Attributes.Name(name));
            } else {
                headers.putValue(name, value);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            return add(JarFile.MANIFEST_NAME, bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    /** Writes the copy into a folder. */
    Path into(Path folder) {
        Path file = folder.resolve("broken.jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }
}
