package org.groundbreak.sandbox.osgi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.EntityManager;
import org.groundbreak.sandbox.host.Product;
import org.slf4j.Logger;
import org.springframework.aop.SpringProxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.expression.Expression;

/** The packages a product's system bundle exports, read from the class path so that no list can grow stale. */
final class ExportedPackages {
    private static final Set<String> PREFIXES = Set.of(
            "com.atlassian.",
            "com.fasterxml.jackson.",
            "jakarta.",
            "net.java.ao",
            "org.eclipse.gemini.blueprint.",
            "org.slf4j",
            "org.springframework.");

    private static final List<Class<?>> MARKERS = List.of(
            ExportedPackages.class,
            com.atlassian.sal.api.ApplicationProperties.class,
            EntityManager.class,
            Servlet.class,
            Path.class,
            Inject.class,
            PostConstruct.class,
            JsonProperty.class,
            JsonParser.class,
            ObjectMapper.class,
            Logger.class,
            Resource.class,
            BeanFactory.class,
            SpringProxy.class,
            ApplicationContext.class,
            Expression.class);

    private ExportedPackages() {}

    /** In the syntax of {@code org.osgi.framework.system.packages.extra}; Atlassian's packages have no version. */
    static String of(Product product) {
        Set<String> clauses = new TreeSet<>();
        for (Class<?> marker : MARKERS) {
            String version = marker.getPackage().getImplementationVersion();
            String suffix = version == null || !version.matches("\\d+(\\.\\d+){0,2}") ? "" : ";version=" + version;
            packagesBeside(marker).stream()
                    .filter(name -> isExported(name, product))
                    .forEach(name -> clauses.add(name.startsWith("com.atlassian.") ? name : name + suffix));
        }
        return String.join(",", clauses);
    }

    private static boolean isExported(String name, Product product) {
        if (PREFIXES.stream().noneMatch(name::startsWith)) {
            return false;
        }
        boolean confluence = name.startsWith("com.atlassian.confluence.") || name.equals("com.atlassian.user");
        boolean jira = name.startsWith("com.atlassian.jira.") || name.startsWith("com.atlassian.greenhopper.");
        return product == Product.CONFLUENCE ? !jira : !confluence;
    }

    private static Set<String> packagesBeside(Class<?> marker) {
        try {
            java.nio.file.Path source = java.nio.file.Path.of(
                    marker.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(source)) {
                return packagesUnder(source);
            }
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                return packagesUnder(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> packagesUnder(java.nio.file.Path root) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            return files.filter(
                            file -> file.toString().endsWith(".class") && !file.startsWith(root.resolve("META-INF")))
                    .map(file -> root.relativize(file).getParent())
                    .filter(Objects::nonNull)
                    .map(folder -> folder.toString().replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toSet());
        }
    }
}
