package fr.permanence.store;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ResultQuery;

/** Lets a reading ask and nothing else: what changes something belongs into {@link Database#write}. */
final class OnlyQuestions implements ExecuteListener {
    private static final long serialVersionUID = 1;

    /** @throws IllegalStateException naming the kind of statement, never what it says */
    @Override
    public void start(ExecuteContext context) {
        if (!(context.query() instanceof ResultQuery<?>))
            throw new IllegalStateException("a reading may only ask: " + context.type());
    }
}
