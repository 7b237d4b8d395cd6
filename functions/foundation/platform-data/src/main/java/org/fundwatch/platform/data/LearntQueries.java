package org.fundwatch.platform.data;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Hibernate's parser learns of its language by reading it, learnt while an executable is built: its first query at run time
 * costs it less. Registered, so that the builder initialises it; elsewhere nothing is read (decision 0045).
 */
@RegisterForReflection(methods = false, fields = false)
final class LearntQueries {
    private static final String PARSER = "org/hibernate/grammars/hql/HqlParser.class";

    static {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD && isThere()) {
            QueryShapes.ALL.forEach(QueryShapes::read);
        }
    }

    private LearntQueries() {}

    /** A function that takes no more than migrations from here has no Hibernate. */
    private static boolean isThere() {
        return LearntQueries.class.getClassLoader().getResource(PARSER) != null;
    }
}
