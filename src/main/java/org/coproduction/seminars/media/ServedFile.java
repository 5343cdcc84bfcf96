package org.coproduction.seminars.media;

/**
 * What is needed to answer a request for a file.
 *
 * @param name for the visitor’s disk
 * @param address last part of its path
 * @param fingerprint changes whenever the bytes do
 */
public record ServedFile(FileKind kind, String name, String address, String fingerprint) {}
