package org.talentbase.unit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.talentbase.platform.web.Problem;

/**
 * A photograph or scan of a certificate. It is drawn anew, so that nothing is kept of what somebody hid in the file or beside the
 * picture: scripts, places, other files.
 */
final class Proof {

    /** So that it fits, in Base64 and with the rest, into the largest body that is taken. */
    static final int LARGEST = 1_400_000;

    /** Pixels: enough for a certificate, and 36 MB while it is drawn. */
    private static final long MOST_PIXELS = 12_000_000;

    private static final Set<String> KINDS = Set.of("jpeg", "png");

    private Proof() {}

    /**
     * The same picture as JPEG.
     *
     * @throws Problem 422 {@code proof-too-large}, {@code proof-pixels}, or {@code proof-kind} for what is no picture that can be read
     */
    static byte[] drawnAnew(String base64) {
        byte[] sent = decoded(base64);
        if (sent.length > LARGEST) {
            throw Problem.at("/proof", UnitProblem.PROOF_TOO_LARGE);
        }
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            try {
                return draw(reader, stream);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Problem refused) {
                throw refused;
            }
            // The decoders of the platform throw whatever a broken file leads them to.
            throw Problem.at("/proof", UnitProblem.PROOF_KIND);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            throw Problem.at("/proof", UnitProblem.PROOF_KIND);
        }
    }

    private static byte[] draw(ImageReader reader, ImageInputStream stream) throws IOException {
        if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw Problem.at("/proof", UnitProblem.PROOF_KIND);
        }
        reader.setInput(stream, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Problem.at("/proof", UnitProblem.PROOF_PIXELS);
        }
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(reader.read(0), 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpeg", jpeg);
        return jpeg.toByteArray();
    }
}
