package org.coproduction.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that breaks the house style on purpose. */
@Entity
public class Broken {

    @Id
    long id;

    public void setId(long id) {
        this.id = id;
    }
}
