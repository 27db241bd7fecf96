package org.groundbreak.sandbox.osgi;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The Spring context of an enabled plugin, made from {@code META-INF/spring/*.xml}, and what it exports. */
public final class PluginContext implements AutoCloseable {
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final List<ServiceRegistration<?>> exports = new ArrayList<>();
    private final ClassLoader loader;

    private PluginContext(Bundle bundle) {
        this.bundle = bundle;
        this.loader = BundleClasses.loader(bundle);
    }

    /** The configuration files of the bundle. */
    public static List<URL> configurations(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("META-INF/spring", "*.xml", false);
        return entries == null ? List.of() : Collections.list(entries);
    }

    /**
     * Creates all beans and registers the exports.
     *
     * @throws Exception or a {@link LinkageError}: what a bean or the wiring throws; nothing is left behind
     */
    public static PluginContext start(Bundle bundle, Product product) throws Exception {
        PluginContext result = new PluginContext(bundle);
        boolean started = false;
        try {
            BundleClasses.with(result.loader, () -> {
                result.load(product);
                result.export(new ScannerIndex(bundle, product));
                return null;
            });
            started = true;
        } finally {
            if (!started) {
                result.close();
            }
        }
        return result;
    }

    private void load(Product product) throws Exception {
        context.setClassLoader(loader);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidating(false);
        NamespaceHandler scanner = new NamespaceHandlerSupport() {
            @Override
            public void init() {
                registerBeanDefinitionParser("scan-indexes", new ScanIndexesParser(bundle, product));
            }
        };
        scanner.init();
        DefaultNamespaceHandlerResolver others =
                new DefaultNamespaceHandlerResolver(getClass().getClassLoader());
        reader.setNamespaceHandlerResolver(uri -> uri.equals(SCANNER) ? scanner : others.resolve(uri));
        for (URL url : configurations(bundle)) {
            try (InputStream in = url.openStream()) {
                reader.loadBeanDefinitions(new ByteArrayResource(in.readAllBytes(), url.toString()));
            }
        }
        context.refresh();
    }

    private void export(ScannerIndex index) throws ClassNotFoundException {
        for (ScannerIndex.Line line : index.lines("exports")) {
            Class<?> type = bundle.loadClass(line.left());
            Object bean = context.getBean(type);
            String[] names = line.right().isEmpty()
                    ? List.of(type.getInterfaces()).stream().map(Class::getName).toArray(String[]::new)
                    : line.right().split("\\s*,\\s*");
            exports.add(bundle.getBundleContext().registerService(names, bean, null));
        }
    }

    /** A new instance, its constructor filled from this context. */
    public <T> T create(Class<T> type) {
        try {
            return BundleClasses.with(
                    loader, () -> context.getAutowireCapableBeanFactory().createBean(type));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the exports back and destroys the beans. */
    @Override
    public void close() {
        exports.forEach(ServiceRegistration::unregister);
        exports.clear();
        context.close();
    }
}
