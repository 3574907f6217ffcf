package session

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
)

// Keep implements Attachments.
func (m *Memory) Keep(ctx context.Context, sum string, from io.Reader) error {
	content, err := io.ReadAll(from)
	if err != nil {
		return &SourceError{err}
	}
	if digest := sha256.Sum256(content); hex.EncodeToString(digest[:]) != sum {
		return ErrContentChanged
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.files[sum] = content
	return ctx.Err()
}

// Content implements Attachments.
func (m *Memory) Content(ctx context.Context, sum string, to io.Writer) error {
	m.mu.Lock()
	content, there := m.files[sum]
	m.mu.Unlock()
	if !there {
		return ErrNoContent
	}
	if _, err := io.Copy(to, bytes.NewReader(content)); err != nil {
		return err
	}
	return ctx.Err()
}
