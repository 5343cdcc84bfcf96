package org.coproduction.seminars.content;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.springframework.stereotype.Component;

/**
 * Renews the {@link ContentStamp} with every {@link Editable} that Hibernate writes, so that no service has to think of it. It
 * does so last before the commit: the stamp is held for a moment only, and no lock is taken after it.
 */
@Component
class ContentChanges implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1;

    private static final String RENEW = "update content_stamp set stamp = ? where id = 1";
    private static final String BEGIN = "insert into content_stamp (stamp, id) values (?, 1)";

    ContentChanges(EntityManagerFactory factory) {
        var listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getEntity(), event.getSession());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event.getEntity(), event.getSession());
    }

    private static void note(Object entity, SharedSessionContractImplementor session) {
        if (entity instanceof Editable && !entity.getClass().isAnnotationPresent(NotPublic.class)) {
            ((EventSource) session).getTransactionCompletionCallbacks().registerCallback(ContentChanges::renew);
        }
    }

    private static void renew(SharedSessionContractImplementor session) {
        session.doWork(connection -> {
            if (write(connection, RENEW) == 0) {
                write(connection, BEGIN);
            }
        });
    }

    private static int write(Connection connection, String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, UUID.randomUUID().toString());
            return prepared.executeUpdate();
        }
    }
}
