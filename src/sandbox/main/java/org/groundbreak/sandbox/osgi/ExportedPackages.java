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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.EntityManager;
import org.groundbreak.sandbox.host.Product;
import org.slf4j.Logger;
import org.springframework.aop.SpringProxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The packages a product's system bundle exports, read from the class path so that no list can grow stale. */
final class ExportedPackages {
    /** One class of each library whose packages are exported, and of the two places of Atlassian's classes. */
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
            org.apache.log4j.Logger.class,
            Resource.class,
            BeanFactory.class,
            SpringProxy.class,
            ApplicationContext.class);

    private ExportedPackages() {}

    /** In the syntax of {@code org.osgi.framework.system.packages.extra}, without versions. */
    static String of(Product product) {
        Set<String> names = new TreeSet<>();
        for (Class<?> marker : MARKERS) {
            String place =
                    marker.getProtectionDomain().getCodeSource().getLocation().toString();
            String root = place.endsWith(".jar") ? "jar:" + place + "!/" : place;
            try {
                for (Resource type : new PathMatchingResourcePatternResolver().getResources(root + "**/*.class")) {
                    String path = type.getURL().toString().substring(root.length());
                    names.add(path.substring(0, Math.max(0, path.lastIndexOf('/')))
                            .replace('/', '.'));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        names.removeIf(name -> !isExported(name, product));
        return String.join(",", names);
    }

    private static boolean isExported(String name, Product product) {
        boolean own = name.isEmpty() || name.startsWith("META-INF") || name.startsWith("org.groundbreak");
        boolean confluence = name.startsWith("com.atlassian.confluence.") || name.equals("com.atlassian.user");
        boolean jira = name.startsWith("com.atlassian.jira.") || name.startsWith("com.atlassian.greenhopper.");
        return !own && !(product == Product.CONFLUENCE ? jira : confluence);
    }
}
