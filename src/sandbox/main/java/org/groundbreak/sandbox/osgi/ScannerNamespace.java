package org.groundbreak.sandbox.osgi;

import java.beans.Introspector;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/** {@code <atlassian-scanner:scan-indexes/>}: turns the index files into bean definitions. */
final class ScannerNamespace extends NamespaceHandlerSupport {
    static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;
    private final ScannerIndex index;

    ScannerNamespace(Bundle bundle, Product product) {
        this.bundle = bundle;
        this.index = new ScannerIndex(bundle, product);
        init();
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", this::scan);
    }

    private BeanDefinition scan(Element element, ParserContext parser) {
        if (element.hasAttribute("profile")) {
            throw new NotModelled("attribute profile of <atlassian-scanner:scan-indexes>");
        }
        BeanDefinitionRegistry registry = parser.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        index.lines("imports").forEach(line -> registry.registerBeanDefinition(beanName(line), importOf(line.left())));
        for (ScannerIndex.Line line : index.lines("component")) {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setBeanClassName(line.left());
            definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(beanName(line), definition);
        }
        return null;
    }

    private <T> RootBeanDefinition importOf(String className) {
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) bundle.loadClass(className);
            return new RootBeanDefinition(type, () -> type.cast(ImportedService.proxy(bundle, type)));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Unable to load class '" + className + "' for component importation", e);
        }
    }

    private static String beanName(ScannerIndex.Line line) {
        String shortName = ClassUtils.getShortName(line.left());
        return line.right().isEmpty()
                ? Introspector.decapitalize(shortName.substring(shortName.lastIndexOf('.') + 1))
                : line.right();
    }
}
