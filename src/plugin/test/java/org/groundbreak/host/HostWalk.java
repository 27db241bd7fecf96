package org.groundbreak.host;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.component.ComponentLocator;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.license.MultiProductLicenseDetails;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.mockito.ArgumentCaptor;
import org.mockito.MockedStatic;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** A host whose licence has an end, which runs every job that we have registered and tells every listener of ours everything. */
public final class HostWalk implements AutoCloseable {

    public final EventPublisher publisher = mock(EventPublisher.class);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class);
    private final String text;

    /** @param text that every text says which anybody asks an event for */
    public HostWalk(Instant licenceEnd, String text) {
        this.text = text;
        MultiProductLicenseDetails licence = mock(MultiProductLicenseDetails.class);
        when(licence.getLicenseExpiryDate()).thenReturn(Date.from(licenceEnd));
        LicenseHandler handler = mock(LicenseHandler.class);
        when(handler.getAllProductLicenses()).thenReturn(List.of(licence));
        provide(LicenseHandler.class, handler);
        provide(SchedulerService.class, scheduler);
    }

    /** Has one more service to hand out, on this thread. */
    public <T> void provide(Class<T> type, T service) {
        locator.when(() -> ComponentLocator.getComponent(type)).thenReturn(service);
    }

    /** @return how many there are */
    public int runJobs() {
        ArgumentCaptor<JobRunner> runners = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler, atLeast(1)).registerJobRunner(any(), runners.capture());
        runners.getAllValues().forEach(runner -> runner.runJob(null));
        return runners.getAllValues().size();
    }

    /** @return how many kinds of events they hear of */
    public int tellListeners() throws ReflectiveOperationException {
        ArgumentCaptor<Object> listeners = ArgumentCaptor.forClass(Object.class);
        verify(publisher, atLeast(1)).register(listeners.capture());
        int told = 0;
        for (Object listener : listeners.getAllValues()) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)) {
                    method.invoke(listener, mock(method.getParameterTypes()[0], (Answer<Object>) this::anything));
                    told++;
                }
            }
        }
        return told;
    }

    private Object anything(InvocationOnMock call) {
        Class<?> type = call.getMethod().getReturnType();
        if (type == String.class) {
            return text;
        }
        if (type == long.class || type == Long.class) {
            return 42L;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == void.class || type.isPrimitive() || type.isArray() || type.isEnum()) {
            return null;
        }
        return Collection.class.isAssignableFrom(type) ? List.of() : mock(type, (Answer<Object>) this::anything);
    }

    @Override
    public void close() {
        locator.close();
    }
}
