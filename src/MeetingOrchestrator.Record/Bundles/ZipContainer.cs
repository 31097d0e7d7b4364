using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MeetingOrchestrator.Record;

/// <summary>
/// The ZIP container (PKWARE APPNOTE 6.3) in one fixed form: files in ordinal order of their names, stored, dated 1 January 1980, no extra
/// fields. Deflate would give other bytes with another version of the library.
/// </summary>
internal static class ZipContainer
{
    public const uint LocalSignature = 0x04034b50;
    public const uint CentralSignature = 0x02014b50;
    public const uint EndSignature = 0x06054b50;
    public const int LocalSize = 30;
    public const int CentralSize = 46;
    public const int EndSize = 22;

    private const ushort Version = 20;
    private const ushort Date = (1 << 5) | 1;

    public static void Write(Stream output, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var headers = Headers(files);
        foreach (var header in headers)
        {
            output.Write(header.Local);
            output.Write(header.Data.Span);
        }
        foreach (var header in headers)
            output.Write(header.Central);
        output.Write(End(headers));
    }

    /// <summary>Each file's two headers and where they stand.</summary>
    public static IReadOnlyList<ZipHeaders> Headers(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var headers = new List<ZipHeaders>();
        long at = 0;
        foreach (var (name, data) in files.OrderBy(static file => file.Key, StringComparer.Ordinal))
        {
            var crc = Crc32.Of(data.Span);
            var local = Local(name, data.Length, crc);
            headers.Add(new ZipHeaders(name, data, local, at, Central(name, data.Length, crc, checked((uint)at))));
            at += local.Length + data.Length;
        }
        return headers;
    }

    public static byte[] End(IReadOnlyList<ZipHeaders> headers)
    {
        var fields = new Fields(EndSize);
        fields.Add(EndSignature);
        fields.Add((ushort)0);
        fields.Add((ushort)0);
        fields.Add(checked((ushort)headers.Count));
        fields.Add(checked((ushort)headers.Count));
        fields.Add((uint)headers.Sum(static header => header.Central.Length));
        fields.Add(checked((uint)headers.Sum(static header => (long)header.Local.Length + header.Data.Length)));
        fields.Add((ushort)0);
        return fields.ToArray();
    }

    private static byte[] Local(string name, int size, uint crc)
    {
        var fields = new Fields(LocalSize + name.Length);
        fields.Add(LocalSignature);
        AddShared(fields, name, size, crc);
        fields.Add(name);
        return fields.ToArray();
    }

    private static byte[] Central(string name, int size, uint crc, uint offset)
    {
        var fields = new Fields(CentralSize + name.Length);
        fields.Add(CentralSignature);
        fields.Add(Version);
        AddShared(fields, name, size, crc);
        fields.Add((ushort)0); // comment length
        fields.Add((ushort)0); // disk
        fields.Add((ushort)0); // internal attributes
        fields.Add(0u); // external attributes
        fields.Add(offset);
        fields.Add(name);
        return fields.ToArray();
    }

    private static void AddShared(Fields fields, string name, int size, uint crc)
    {
        fields.Add(Version);
        fields.Add((ushort)0); // flags
        fields.Add((ushort)0); // stored
        fields.Add((ushort)0); // 00:00:00
        fields.Add(Date);
        fields.Add(crc);
        fields.Add((uint)size);
        fields.Add((uint)size);
        fields.Add((ushort)name.Length);
        fields.Add((ushort)0); // extra fields
    }

    private sealed class Fields(int capacity)
    {
        private readonly ArrayBufferWriter<byte> _bytes = new(capacity);

        public void Add(ushort value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.GetSpan(sizeof(ushort)), value);
            _bytes.Advance(sizeof(ushort));
        }

        public void Add(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(_bytes.GetSpan(sizeof(uint)), value);
            _bytes.Advance(sizeof(uint));
        }

        public void Add(string ascii) => Encoding.ASCII.GetBytes(ascii, _bytes);

        public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
    }
}
