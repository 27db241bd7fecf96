package org.groundbreak.sandbox.applinks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The switches of one end of the link: how requests are authorised and what goes wrong with them. */
public final class LinkState implements AutoCloseable {
    /** How an administrator has set up the link. */
    public enum Authorisation {
        /** Every user has allowed it already. */
        GRANTED,
        /** Each user must allow it first. */
        ON_REQUEST,
        /** By the users' passwords and not by OAuth, which is no secure administrator session. */
        PASSWORD
    }

    /** What becomes of requests. */
    public enum Fault {
        NONE,
        /** Nobody listens. */
        DOWN,
        /** The connection opens and no answer comes. */
        SLOW,
        /** The answer is a page of HTML, with status 200 where nothing is to be written. */
        NONSENSE
    }

    private final ServerSocket silent = listen();
    private final Set<String> granted = ConcurrentHashMap.newKeySet();
    private volatile Authorisation authorisation = Authorisation.GRANTED;
    private volatile Fault fault = Fault.NONE;

    /** Sets both; users who have allowed it must do so again. */
    public void set(Authorisation how, Fault what) {
        authorisation = how;
        fault = what;
        granted.clear();
    }

    public Authorisation authorisation() {
        return authorisation;
    }

    public Fault fault() {
        return fault;
    }

    void grant(String userName) {
        granted.add(userName);
    }

    boolean isGranted(String userName) {
        return authorisation != Authorisation.ON_REQUEST || granted.contains(userName);
    }

    /** An address that accepts connections and never answers. */
    URI silent() {
        return URI.create("http://localhost:" + silent.getLocalPort() + "/");
    }

    @Override
    public void close() {
        try {
            silent.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
