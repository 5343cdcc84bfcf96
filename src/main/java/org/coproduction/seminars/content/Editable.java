package org.coproduction.seminars.content;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that people edit, protected against two of them overwriting each other. */
@MappedSuperclass
public abstract class Editable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    /** The number by which other modules know it; only once it is stored. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Call before applying an edit.
     *
     * @param seen the version that the editor had before them
     * @throws StaleVersionException if somebody saved in between
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new StaleVersionException();
        }
    }

    @PrePersist
    void stampCreation() {
        createdAt = EditTime.now();
        updatedAt = createdAt;
    }

    @PreUpdate
    void stampUpdate() {
        updatedAt = EditTime.now();
    }
}
