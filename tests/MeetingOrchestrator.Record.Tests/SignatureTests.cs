using System.Security.Cryptography;

namespace MeetingOrchestrator.Record.Tests;

public sealed class SignatureTests
{
    private static readonly Entry Head = Sample.Entries()[^1];

    [Fact]
    public void Signature_holds_for_the_signed_head_and_no_other()
    {
        var key = Sample.Signer.PublicKey;
        var signed = Sample.Signer.Sign(Head, HeadPurpose.Closing, Sample.ClosedAt);

        key.Verify(signed).ShouldBeTrue();
        key.Verify(signed with { Stream = "meeting-26" }).ShouldBeFalse();
        key.Verify(signed with { Sequence = signed.Sequence + 1 }).ShouldBeFalse();
        key.Verify(signed with { Head = Chain.Genesis }).ShouldBeFalse();
        key.Verify(signed with { Purpose = HeadPurpose.Minutes }).ShouldBeFalse();
        key.Verify(signed with { SignedAt = signed.SignedAt.AddMilliseconds(1) }).ShouldBeFalse();
        key.Verify(signed with { Signature = default }).ShouldBeFalse();
        using var other = RecordSigner.Create();
        other.PublicKey.Verify(signed).ShouldBeFalse();
        other.PublicKey.Verify(signed with { KeyId = other.PublicKey.Id }).ShouldBeFalse();
    }

    [Fact]
    public void Instant_is_kept_in_UTC_to_the_millisecond()
    {
        var signed = Sample.Signer.Sign(Head, HeadPurpose.Minutes, new DateTimeOffset(2023, 9, 14, 18, 0, 0, TimeSpan.FromHours(3)).AddTicks(10_009_999));

        signed.SignedAt.ShouldBe(new DateTimeOffset(2023, 9, 14, 15, 0, 1, TimeSpan.Zero));
        signed.ToJson()["signedAt"]!.GetValue<string>().ShouldBe("2023-09-14T15:00:01.000Z");
    }

    [Fact]
    public void Signed_head_survives_storage_as_JSON()
    {
        var signed = Sample.Signer.Sign(Head, HeadPurpose.Closing, Sample.ClosedAt);

        SignedHead.TryRead(CanonicalJson.Parse(CanonicalJson.Canonicalize(signed.ToJson())), out var read).ShouldBeTrue();

        Sample.Signer.PublicKey.Verify(read!).ShouldBeTrue();
        (read! with { Signature = default }).ShouldBe(signed with { Signature = default });
        read.SignedAt.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("purpose", "\"Closing\"")]
    [InlineData("sequence", "0")]
    [InlineData("sequence", "\"10\"")]
    [InlineData("signedAt", "\"2023-09-14T15:42:07Z\"")]
    [InlineData("signature", "\"AB==\"")]
    [InlineData("signature", "\" AA==\"")]
    [InlineData("stream", "\"\"")]
    [InlineData("head", "\"AB\"")]
    [InlineData("more", "1")]
    public void Signed_head_in_another_spelling_is_not_read(string member, string value)
    {
        var json = Sample.Signer.Sign(Head, HeadPurpose.Closing, Sample.ClosedAt).ToJson();
        json[member] = System.Text.Json.Nodes.JsonNode.Parse(value);

        SignedHead.TryRead(json, out _).ShouldBeFalse();
    }

    [Fact]
    public void Key_survives_export_and_import()
    {
        using var again = RecordSigner.FromPem(Sample.Signer.ExportPrivateKeyPem());

        again.PublicKey.Id.ShouldBe(Sample.Signer.PublicKey.Id);
        RecordPublicKey.TryParsePem("\r\n" + again.PublicKey.ToPem().ReplaceLineEndings("\r\n"), out var key).ShouldBeTrue();
        key!.Id.ShouldBe(again.PublicKey.Id);
    }

    [Fact]
    public void Key_of_another_kind_is_refused()
    {
        using var p384 = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var rsa = RSA.Create();

        Should.Throw<ArgumentException>(() => new RecordSigner(p384));
        RecordPublicKey.TryParsePem(p384.ExportSubjectPublicKeyInfoPem(), out _).ShouldBeFalse();
        RecordPublicKey.TryParsePem(rsa.ExportSubjectPublicKeyInfoPem(), out _).ShouldBeFalse();
        RecordPublicKey.TryParsePem(Sample.Signer.ExportPrivateKeyPem(), out _).ShouldBeFalse();
        RecordPublicKey.TryParsePem("", out _).ShouldBeFalse();
        RecordPublicKey.TryParsePem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", out _).ShouldBeFalse();
    }
}
