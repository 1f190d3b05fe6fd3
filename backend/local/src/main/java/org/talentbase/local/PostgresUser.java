package org.talentbase.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who runs PostgreSQL, which refuses root. An ordinary user does so himself. For root it is, in this order: the owner of
 * the data folder when that is somebody else; root without its powers, in a user namespace; the user "nobody".
 *
 * @param prefix words before a command that make it run as that user
 * @param id of the user who must own the files, or -1 when they stay as they are
 */
record PostgresUser(List<String> prefix, int id) {
    private static final int NOBODY = 65534;

    static PostgresUser choose(Path data, Path cluster) {
        try {
            if (new UnixSystem().getUid() != 0) {
                return new PostgresUser(List.of(), -1);
            }
            int owner = (int) Files.getAttribute(Files.exists(cluster) ? cluster : data, "unix:uid");
            if (owner != 0) {
                return other(owner, data);
            }
            List<String> namespace = List.of("unshare", "--user", "--");
            return succeeds(namespace, data) ? new PostgresUser(namespace, -1) : other(NOBODY, data);
        } catch (IOException e) {
            throw new Failure("Cannot tell who owns " + data + ": " + e.getMessage(), e);
        }
    }

    private static PostgresUser other(int id, Path data) {
        List<String> words =
                List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups", "--inh-caps=-all", "--");
        if (!succeeds(words, data)) {
            throw new Failure("PostgreSQL refuses root, and user " + id + " cannot enter " + data
                    + ": run as an ordinary user, or set TALENTBASE_DATA to a folder that everybody can enter");
        }
        return new PostgresUser(words, id);
    }

    private static boolean succeeds(List<String> prefix, Path data) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of("test", "-x", data.toString()));
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            // The tool is not there, which is one way of not succeeding.
            return false;
        }
    }

    /** Makes that user the owner. */
    void give(Path path) throws IOException {
        if (id >= 0) {
            Files.setAttribute(path, "unix:uid", id);
        }
    }
}
