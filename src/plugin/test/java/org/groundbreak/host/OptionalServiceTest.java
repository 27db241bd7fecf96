package org.groundbreak.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.component.ComponentLocator;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A service of a plugin of the host stands in the registry alone, one of the host itself perhaps with the host alone. */
class OptionalServiceTest {

    private final Bundle bundle = mock(Bundle.class);
    private final BundleContext registry = mock(BundleContext.class);
    private MockedStatic<ComponentLocator> locator;
    private MockedStatic<FrameworkUtil> framework;

    @BeforeEach
    void host() {
        locator = mockStatic(ComponentLocator.class);
        framework = mockStatic(FrameworkUtil.class);
        framework.when(() -> FrameworkUtil.getBundle(OptionalService.class)).thenReturn(bundle);
        when(bundle.getBundleContext()).thenReturn(registry);
    }

    @AfterEach
    void noHost() {
        framework.close();
        locator.close();
    }

    @Test
    void givenAServiceInTheRegistryAloneWhenAskedForThenItIsFound() {
        Runnable service = () -> {};
        ServiceReference<Runnable> reference = reference();
        when(registry.getServiceReference(Runnable.class)).thenReturn(reference);
        when(registry.getService(reference)).thenReturn(service);

        assertEquals(Optional.of(service), OptionalService.find(Runnable.class));
    }

    @Test
    void givenAServiceOfTheHostAloneWhenAskedForThenItIsFound() {
        Runnable service = () -> {};
        locator.when(() -> ComponentLocator.getComponent(Runnable.class)).thenReturn(service);

        assertEquals(Optional.of(service), OptionalService.find(Runnable.class));
    }

    @Test
    void givenARegistryThatIsGoneAndAHostThatFailsWhenAskedForThenThereIsNone() {
        when(bundle.getBundleContext()).thenThrow(new IllegalStateException("stopped"));
        locator.when(() -> ComponentLocator.getComponent(Runnable.class)).thenThrow(new NoClassDefFoundError());

        assertEquals(Optional.empty(), OptionalService.find(Runnable.class));
    }

    @SuppressWarnings("unchecked")
    private static ServiceReference<Runnable> reference() {
        return mock(ServiceReference.class);
    }
}
