package org.fundwatch.local.runtime;

/** The functions by name, as gateway, queues and schedules see them. */
public interface Functions {

    /** Invokes and waits. Every outcome is a value; an unknown name is {@link IllegalArgumentException}. */
    Invocation invoke(String function, byte[] event);
}
